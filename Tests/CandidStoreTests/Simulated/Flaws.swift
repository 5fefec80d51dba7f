import Testing

/// The first flaws that a proof found, as the comment of an expectation that there are none.
func flaws(_ findings: [String]) -> Comment {
  "\(findings.count):\n\(findings.prefix(5).joined(separator: "\n"))"
}
