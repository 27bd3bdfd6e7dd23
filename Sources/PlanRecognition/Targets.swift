public import PlanModel

/// Every figure to be reached ("trên 82 %", "đến năm 2025 có 100 % …"), in reading order. `in` and `span` are not set.
public func recognizeTargets(_ text: [UInt8], issuedOn: CivilDate?) -> [Found<Target>] { [] }
