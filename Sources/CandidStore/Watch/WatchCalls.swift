/// Every system call of a watch, so that a test can put one of its own in place of any.
package struct WatchCalls: Sendable {
  package typealias Handle = Int32
  /// The number of one watched folder.
  package typealias Mark = Int32

  /// Opens a queue of events; reading it never waits.
  package var open: @Sendable () throws(Errno) -> Handle
  package var close: @Sendable (Handle) -> Void
  /// Has the queue tell of a folder; a folder that it tells of already keeps its mark.
  package var add: @Sendable (Handle, _ folder: String) throws(Errno) -> Mark
  package var remove: @Sendable (Handle, Mark) -> Void
  /// Takes whole events out of the queue; empty where none waits.
  package var read: @Sendable (Handle) throws(Errno) -> [UInt8]
  /// The number of the kind of file system a path is on, as in statfs(2); nil where it says none.
  package var fileSystem: @Sendable (_ path: String) -> UInt32?
  /// The stamp of a file, behind a symbolic link too; nil where nothing can be seen.
  package var stamp: @Sendable (_ path: String) -> FileStamp?
  /// Whether a path itself is a symbolic link.
  package var isLink: @Sendable (_ path: String) -> Bool
}
