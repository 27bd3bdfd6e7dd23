import Testing

@Test func placeholderPlanRecognitionTests() {}
