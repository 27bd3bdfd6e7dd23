import Testing

@Test func placeholderPlanParsingTests() {}
