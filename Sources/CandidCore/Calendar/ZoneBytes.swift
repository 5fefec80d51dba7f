/// A place in the bytes of a time zone file; no reading goes past their end.
struct ZoneBytes {
  let zone: String
  private let bytes: [UInt8]
  private var position = 0

  init(zone: String, bytes: [UInt8]) {
    self.zone = zone
    self.bytes = bytes
  }

  /// The bytes not read yet.
  var rest: ArraySlice<UInt8> { bytes[position...] }

  mutating func take(_ count: Int) throws(ZoneError) -> ArraySlice<UInt8> {
    guard count <= bytes.count - position else { throw .cutShort(zone: zone) }
    defer { position += count }
    return bytes[position..<position + count]
  }

  /// Reads an unsigned number of four bytes, the highest first.
  mutating func count() throws(ZoneError) -> Int {
    try take(4).reduce(0) { $0 << 8 | Int($1) }
  }

  /// Reads a signed number of four or eight bytes, the highest first.
  mutating func signed(width: Int) throws(ZoneError) -> Int {
    let unsigned = try take(width).reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return width == 4
      ? Int(Int32(truncatingIfNeeded: unsigned)) : Int(Int64(truncatingIfNeeded: unsigned))
  }
}
