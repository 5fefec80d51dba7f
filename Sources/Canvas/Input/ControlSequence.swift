/// A control sequence that has come in whole: `ESC [` or `ESC O`, parameters, and a final byte.
///
/// Source: ECMA-48, section 5.4: parameter bytes 0x30–0x3F, intermediate bytes 0x20–0x2F, a final
/// byte 0x40–0x7E.
struct ControlSequence: Hashable {
  /// One of `<`, `=`, `>`, `?`, by which a terminal marks sequences of its own; else nil.
  let marker: UInt8?
  /// Numbers divided by `;`, each with its parts divided by `:`; a part left out is nil.
  let parameters: [[Int?]]
  let final: Unicode.Scalar

  /// Reads what stands between the introducer and the final byte.
  ///
  /// Gives nil where that has intermediate bytes, numbers above 9,999,999 or is not formed as
  /// above: no key has.
  init?(_ body: [UInt8], final: UInt8) {
    self.final = Unicode.Scalar(final)
    var digits = body[...]
    if let first = digits.first, (0x3C...0x3F).contains(first) {
      marker = first
      digits.removeFirst()
    } else {
      marker = nil
    }
    guard let parameters = Self.parameters(digits) else { return nil }
    self.parameters = parameters
  }

  /// The first part of a parameter, counted from 0; nil where it is left out.
  func number(_ index: Int) -> Int? {
    index < parameters.count ? parameters[index].first ?? nil : nil
  }

  private static func parameters(_ bytes: ArraySlice<UInt8>) -> [[Int?]]? {
    guard !bytes.isEmpty else { return [] }
    var parameters: [[Int?]] = [[nil]]
    for byte in bytes {
      switch byte {
      case 0x30...0x39:
        let last = parameters[parameters.count - 1].count - 1
        let value = (parameters[parameters.count - 1][last] ?? 0) * 10 + Int(byte - 0x30)
        guard value <= 9_999_999 else { return nil }
        parameters[parameters.count - 1][last] = value
      case 0x3A: parameters[parameters.count - 1].append(nil)
      case 0x3B: parameters.append([nil])
      default: return nil
      }
    }
    return parameters
  }
}
