/// Builds the bytes of a small zone file: summer time in 1980, then a rule.
struct ZoneFileSample {
  var version = UInt8(ascii: "2")
  var starts = [323_830_800, 338_950_800]
  var kinds: [UInt8] = [1, 0]
  var offsets = [3600, 7200]
  var leapSeconds = 0
  var footer = "\nCET-1CEST,M3.5.0,M10.5.0/3\n"

  var bytes: [UInt8] {
    let isFirst = version < UInt8(ascii: "2")
    return block(timeWidth: 4) + (isFirst ? [] : block(timeWidth: 8) + Array(footer.utf8))
  }

  private func block(timeWidth: Int) -> [UInt8] {
    var bytes = Array("TZif".utf8) + [version] + [UInt8](repeating: 0, count: 15)
    for count in [offsets.count, offsets.count, leapSeconds, starts.count, offsets.count, 4] {
      bytes += Self.bigEndian(count, width: 4)
    }
    bytes += starts.flatMap { Self.bigEndian($0, width: timeWidth) } + kinds
    bytes += offsets.flatMap { Self.bigEndian($0, width: 4) + [0, 0] } + Array("CET\0".utf8)
    bytes += [UInt8](repeating: 0, count: leapSeconds * (timeWidth + 4) + 2 * offsets.count)
    return bytes
  }

  private static func bigEndian(_ value: Int, width: Int) -> [UInt8] {
    (0..<width).reversed().map { UInt8(truncatingIfNeeded: value >> (8 * $0)) }
  }
}
