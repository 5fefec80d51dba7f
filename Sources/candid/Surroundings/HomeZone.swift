import CandidCore
import CandidStore
import Glibc

/// The time zone of the machine, for a new plan.
enum HomeZone {
  /// The name TZ gives, else what /etc/localtime links to, else /etc/timezone, else UTC.
  static func name(_ environment: Environment) -> String {
    let candidates = [
      environment["TZ"].map(afterZoneFolder), link("/etc/localtime").map(afterZoneFolder),
      line("/etc/timezone"),
    ]
    return candidates.compactMap { $0 }.first(where: isKnown) ?? "UTC"
  }

  /// Whether the system has the zone; a name it lacks would refuse the plan at every start.
  private static func isKnown(_ name: String) -> Bool {
    (try? ZoneFiles.zone(named: name)) != nil
  }

  /// TZ may begin with a colon and be a path.
  private static func afterZoneFolder(_ text: String) -> String {
    let text = text.hasPrefix(":") ? String(text.dropFirst()) : text
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard let folder = parts.firstIndex(of: "zoneinfo") else { return text }
    return parts[(folder + 1)...].joined(separator: "/")
  }

  private static func link(_ path: String) -> String? {
    // Not the end of a chain of links: Debian links Europe/Amsterdam to Europe/Brussels.
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(path, &buffer, buffer.count)
    guard count > 0 else { return nil }
    return String(validating: buffer[..<count].map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  private static func line(_ path: String) -> String? {
    let text = try? TextSource.text(path)
    return text?.split(whereSeparator: \.isWhitespace).first.map(String.init)
  }
}
