import Testing

@Test func placeholderKehoachTests() {}
