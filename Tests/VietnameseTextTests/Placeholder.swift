import Testing

@Test func placeholderVietnameseTextTests() {}
