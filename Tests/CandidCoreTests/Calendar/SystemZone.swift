import CandidCore
import Glibc

/// The zones of this machine, where tzdata is installed, and what the C library makes of them.
enum SystemZone {
  static let isInstalled = bytes(of: "Europe/Brussels") != nil
  static let hasZdump = !lines(of: "zdump -v -c 2026,2027 Europe/Brussels 2>/dev/null").isEmpty

  static func zone(_ name: String) throws -> Zone? {
    try bytes(of: name).map { try Zone(name: name, bytes: $0) }
  }

  static func bytes(of name: String) -> [UInt8]? {
    guard let file = fopen("/usr/share/zoneinfo/\(name)", "r") else { return nil }
    defer { fclose(file) }
    var bytes = [UInt8](repeating: 0, count: 1 << 16)
    let count = fread(&bytes, 1, bytes.count, file)
    return count > 0 ? Array(bytes[..<count]) : nil
  }

  /// The offsets on both sides of every change from 1900 to 2100 as the C library computes them.
  ///
  /// zdump does so in a process of its own, because the C library has one zone per process.
  static func changes(of name: String) -> [(instant: Instant, offset: Int)] {
    let months = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    return lines(of: "zdump -v -c 1900,2101 '\(name)' 2>/dev/null").compactMap { line in
      // Europe/Brussels  Sun Mar 29 00:59:59 2026 UT = Sun Mar 29 01:59:59 2026 CET isdst=0 gmtoff=3600
      let words = line.split(whereSeparator: \.isWhitespace)
      guard
        words.count == 16, let month = months.firstIndex(of: String(words[2])),
        let day = Int(words[3]), let offset = Int(words[15].dropFirst("gmtoff=".count))
      else { return nil }
      let date = "\(words[5])-\(month < 9 ? "0" : "")\(month + 1)-\(day < 10 ? "0" : "")\(day)"
      return Instant(rfc3339: "\(date)T\(words[4])Z").map { ($0, offset) }
    }
  }

  private static func lines(of command: String) -> [Substring] {
    guard let pipe = popen(command, "r") else { return [] }
    defer { pclose(pipe) }
    var output: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
      output += buffer[..<count]
    }
    return String(decoding: output, as: UTF8.self).split(separator: "\n")
  }
}
