extension Key.Modifiers {
  /// Reads the second parameter of a key's sequence; nil for a key let go, or held with super,
  /// hyper or meta.
  ///
  /// The number is 1 and the sum of shift 1, alt 2, control 4, super 8, hyper 16, meta 32, and the
  /// locks 64 and 128, which change nothing here. Its second part is 1 for a press, 2 for a repeat,
  /// 3 for a release.
  ///
  /// Source: XTerm Control Sequences, "PC-Style Function Keys"; kitty keyboard protocol,
  /// "Modifiers".
  init?(parameter: [Int?]) {
    let event = parameter.count > 1 ? parameter[1] ?? 1 : 1
    let sum = max(1, (parameter.first ?? nil) ?? 1) - 1
    guard sum < 256, sum & 0b11_1000 == 0, event == 1 || event == 2 else { return nil }
    self = []
    if sum & 1 != 0 { insert(.shift) }
    if sum & 2 != 0 { insert(.alt) }
    if sum & 4 != 0 { insert(.control) }
  }
}
