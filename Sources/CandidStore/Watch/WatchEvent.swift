import Glibc

/// One thing that happened in a watched folder, as inotify(7) tells it.
struct WatchEvent: Equatable {
  var mark: WatchCalls.Mark
  var kinds: UInt32
  /// The name in the folder; empty where it is about the folder itself.
  var name: String

  /// What a watch asks to be told of: finished writing, and names that come and go.
  static let wanted = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE | IN_DELETE_SELF
      | IN_MOVE_SELF
  )

  /// Whether events were lost because too many waited.
  var isOverflow: Bool { kinds & UInt32(IN_Q_OVERFLOW) != 0 }

  /// Whether the watched folder itself is gone from its place, or no longer told of.
  var isAboutFolder: Bool {
    kinds & UInt32(IN_IGNORED | IN_DELETE_SELF | IN_MOVE_SELF | IN_UNMOUNT) != 0
  }

  /// Whether a name was made, mostly of a file that has nothing in it yet.
  var isCreation: Bool { kinds & UInt32(IN_CREATE) != 0 }

  /// Reads the events of a queue; what is cut off at the end is left out.
  static func events(in bytes: [UInt8]) -> [WatchEvent] {
    var events: [WatchEvent] = []
    var start = 0
    bytes.withUnsafeBytes { buffer in
      while start + headBytes <= buffer.count {
        let mark = buffer.loadUnaligned(fromByteOffset: start, as: Int32.self)
        let kinds = buffer.loadUnaligned(fromByteOffset: start + 4, as: UInt32.self)
        let length = Int(buffer.loadUnaligned(fromByteOffset: start + 12, as: UInt32.self))
        let end = start + headBytes + length
        guard end <= buffer.count else { return }
        let name = buffer[start + headBytes..<end].prefix { $0 != 0 }
        events.append(
          WatchEvent(mark: mark, kinds: kinds, name: String(decoding: name, as: UTF8.self))
        )
        start = end
      }
    }
    return events
  }

  /// The bytes before a name: mark, kinds, cookie and the name's length, 32 bits each.
  private static let headBytes = 16
}
