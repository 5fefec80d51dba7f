import LosslessJSON

/// The version of the format that a file is written in.
enum FormatVersion {
  /// The version that this program reads and writes.
  static let current = 1

  /// Whether a file of a later version may be read, though not changed.
  enum Access: Equatable {
    case full
    case older(found: Int)
    case readOnly(found: Int)
    case none(found: Int)
  }

  /// Reads `candid` and `reads`, before anything else is looked at.
  ///
  /// A file of an earlier format is not read: what it could say without a new format, as a new field,
  /// needs none. `current` is the version that this program reads.
  static func access(
    to root: JSONValue,
    current: Int = FormatVersion.current
  ) throws(Misfit) -> Access {
    _ = try root.object()
    let found = try root.required("candid", version)
    if found == current { return .full }
    if found < current { return .older(found: found) }
    let reads = try root.member("reads", version) ?? found
    return reads <= current ? .readOnly(found: found) : .none(found: found)
  }

  private static func version(_ value: JSONValue) throws(Misfit) -> Int {
    try value.whole(in: 1...Int.max, "the number of a format, 1 or more")
  }
}
