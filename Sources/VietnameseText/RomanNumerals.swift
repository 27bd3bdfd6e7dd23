/// Reads an upper- or lower-case Roman numeral of 1 to 89 written in its usual form (`IV`, `xii`); `nil` otherwise.
@inlinable public func romanValue(_ bytes: some Sequence<UInt8>) -> Int? {
  var total = 0
  var previous = 0
  var count = 0
  for byte in bytes {
    let value: Int
    switch byte | 0x20 {
    case UInt8(ascii: "i"): value = 1
    case UInt8(ascii: "v"): value = 5
    case UInt8(ascii: "x"): value = 10
    case UInt8(ascii: "l"): value = 50
    default: return nil
    }
    count += 1
    guard count <= 10 else { return nil }
    total += value
    if previous != 0, previous < value { total -= 2 * previous }
    previous = value
  }
  guard count > 0, (1..<90).contains(total) else { return nil }
  return total
}

/// `romanValue` backwards: 4 is `IV`.
public func romanNumeral(_ value: Int) -> String {
  var rest = value
  var result = ""
  for (amount, letters) in [(50, "L"), (40, "XL"), (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I")] {
    while rest >= amount {
      result += letters
      rest -= amount
    }
  }
  return result
}
