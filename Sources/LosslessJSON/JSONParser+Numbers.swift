extension JSONParser {
  /// Goes over a number.
  mutating func skipNumber() throws(JSONError) {
    let start = offset
    if next == .plus { throw failure(.number(.leadingPlus)) }
    if next == .minus { offset += 1 }
    if offset == start, next == .point { throw failure(.number(.leadingPoint)) }
    let whole = offset
    try digits(orElse: .minus)
    if bytes[whole] == .zero, offset > whole + 1 {
      throw failure(.number(.leadingZero), at: whole)
    }
    if next == .point {
      offset += 1
      try digits(orElse: .point)
    }
    if next == UInt8(ascii: "e") || next == UInt8(ascii: "E") {
      offset += 1
      if next == .plus || next == .minus { offset += 1 }
      try digits(orElse: .exponent)
    }
  }

  /// Reads one digit or more.
  private mutating func digits(orElse slip: JSONError.NumberSlip) throws(JSONError) {
    let start = offset
    while offset < bytes.count, bytes[offset].isDigit { offset += 1 }
    guard offset > start else {
      throw failure(next == nil ? .ends(inside: .number) : .number(slip))
    }
  }
}
