/// The form of a domain's label that the name servers know: `xn--p1ai` for `рф`.
///
/// Source: RFC 3492, section 6.3, with the parameters of section 5.
enum Punycode {
  /// The label in lower case; nil where it is longer than the 63 bytes that a label may have.
  static func label(_ text: Substring) -> String? {
    let scalars = text.lowercased().unicodeScalars.map(\.value)
    // Each takes a byte at least.
    guard scalars.count <= 63 else { return nil }
    let plain = scalars.filter { $0 < 0x80 }
    var label = String(String.UnicodeScalarView(plain.compactMap(Unicode.Scalar.init)))
    if plain.count < scalars.count {
      label = "xn--" + label + (plain.isEmpty ? "" : "-") + encoded(scalars, plain: plain.count)
    }
    return (1...63).contains(label.utf8.count) ? label : nil
  }

  private static func encoded(_ scalars: [UInt32], plain: Int) -> String {
    var result = ""
    var (current, delta, bias, handled) = (UInt32(0x80), 0, 72, plain)
    while handled < scalars.count, let least = scalars.filter({ $0 >= current }).min() {
      delta += Int(least - current) * (handled + 1)
      current = least
      for scalar in scalars {
        if scalar < current { delta += 1 }
        guard scalar == current else { continue }
        result += digits(of: delta, bias: bias)
        bias = adapted(delta, to: handled + 1, isFirst: handled == plain)
        delta = 0
        handled += 1
      }
      delta += 1
      current += 1
    }
    return result
  }

  /// A number in digits whose weights depend on the bias.
  private static func digits(of number: Int, bias: Int) -> String {
    var result = ""
    var (rest, position) = (number, 36)
    while true {
      let threshold = min(max(position - bias, 1), 26)
      guard rest >= threshold else { return result + digit(rest) }
      let span = 36 - threshold
      result += digit(threshold + (rest - threshold) % span)
      rest = (rest - threshold) / span
      position += 36
    }
  }

  private static func digit(_ value: Int) -> String {
    String(Unicode.Scalar(UInt8(value < 26 ? 0x61 + value : 0x30 + value - 26)))
  }

  private static func adapted(_ delta: Int, to count: Int, isFirst: Bool) -> Int {
    var rest = isFirst ? delta / 700 : delta / 2
    rest += rest / count
    var bias = 0
    while rest > 455 {
      rest /= 35
      bias += 36
    }
    return bias + 36 * rest / (rest + 38)
  }
}
