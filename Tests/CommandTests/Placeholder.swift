import Testing

@Test func placeholderCommandTests() {}
