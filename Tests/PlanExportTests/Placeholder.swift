import Testing

@Test func placeholderPlanExportTests() {}
