import Testing

@Test func placeholderPlanDiffTests() {}
