import Testing

@Test func placeholderDocumentReadersTests() {}
