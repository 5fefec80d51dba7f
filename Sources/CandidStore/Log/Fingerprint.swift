import LosslessJSON

/// A number that tells the bytes of one file from those of another.
///
/// FNV-1a of 64 bits (draft-eastlake-fnv): quick, and enough where nobody wants to deceive.
struct Fingerprint: Equatable, Sendable {
  private let value: UInt64

  init(of bytes: [UInt8]) {
    value = bytes.reduce(0xcbf2_9ce4_8422_2325) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  init(_ value: JSONValue) throws(Misfit) {
    self.value = try value.parsed("a fingerprint") { UInt64($0, radix: 16) }
  }

  /// In hexadecimal digits.
  var text: String { String(value, radix: 16) }
}
