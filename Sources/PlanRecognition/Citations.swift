public import PlanModel

/// Every mention of another document, standard or law, and every internal reference, in reading order.
/// `in`, `target` and `span` are not set.
public func recognizeCitations(_ text: [UInt8]) -> [Found<Citation>] { [] }
