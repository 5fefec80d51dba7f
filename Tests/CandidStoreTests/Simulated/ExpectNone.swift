import Testing

/// Expects that a proof found no flaw, and shows the first ones where it did.
func expectNone(_ findings: [String], at place: SourceLocation = #_sourceLocation) {
  let isProven = findings.isEmpty
  let words: Comment = "\(findings.count):\n\(findings.prefix(5).joined(separator: "\n"))"
  #expect(isProven, words, sourceLocation: place)
}
