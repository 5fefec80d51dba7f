extension Int {
  /// Reads one to nine ASCII digits; nil for anything else, a sign included.
  init?(digits: some Collection<UInt8>) {
    guard (1...9).contains(digits.count) else { return nil }
    var value = 0
    for byte in digits {
      guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    self = value
  }

  /// The quotient rounded towards minus infinity, and the remainder from 0 to `divisor` - 1.
  ///
  /// The divisor is at least 1.
  func dividedDown(by divisor: Int) -> (quotient: Int, remainder: Int) {
    let (quotient, remainder) = quotientAndRemainder(dividingBy: divisor)
    return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
  }

  /// The decimal digits, with zeros before them up to a width.
  func padded(to width: Int) -> String {
    let digits = String(self)
    return String(repeating: "0", count: Swift.max(0, width - digits.count)) + digits
  }
}

/// The bytes of a text that is read without a copy of it.
///
/// The types that are read from texts take `String`, nothing more general: a generic `init` is not
/// specialised for another module, and took 10% of reading a plan.
extension UnsafeBufferPointer<UInt8> {
  /// Reads ASCII digits; nil for anything else, a sign included.
  func number(at places: Range<Int>) -> Int? {
    var value = 0
    for place in places {
      let byte = self[place]
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }

  /// The bytes at some places as if they were all.
  func part(_ places: Range<Int>) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: self[places])
  }
}
