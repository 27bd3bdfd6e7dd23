@_exported public import PlanModel
