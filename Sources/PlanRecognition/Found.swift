/// A recognised value and where in the text that was read it stands (byte offsets, end exclusive).
public struct Found<Value: Sendable>: Sendable {
  public var value: Value
  public var range: Range<Int>
  public init(_ value: Value, at range: Range<Int>) { (self.value, self.range) = (value, range) }
}
extension Found: Equatable where Value: Equatable {}
extension Found: Hashable where Value: Hashable {}
