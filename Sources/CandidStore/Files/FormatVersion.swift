import LosslessJSON

/// The version of the format that a file is written in.
enum FormatVersion {
  /// The version that this program reads and writes.
  static let current = 1

  /// Whether a file of a later version may be read, though not changed.
  enum Access {
    case full
    case readOnly(found: Int)
    case none(found: Int)
  }

  /// Reads `candid` and `reads`, before anything else is looked at.
  static func access(to root: JSONValue) throws(Misfit) -> Access {
    _ = try root.object()
    let found = try root.required("candid", version)
    if found <= current { return .full }
    let reads = try root.member("reads", version) ?? found
    return reads <= current ? .readOnly(found: found) : .none(found: found)
  }

  private static func version(_ value: JSONValue) throws(Misfit) -> Int {
    try value.whole(in: 1...Int.max, "the number of a format, 1 or more")
  }
}
