import CandidCore

/// Every system call the store makes, so that a test can put one of its own in place of any.
///
/// Calls that a signal interrupts are made again; `write` goes on after a short count.
package struct Disk: Sendable {
  /// A file descriptor.
  package typealias Handle = Int32

  package enum OpenMode: Sendable {
    /// For reading; a pipe without a writer does not block.
    case read
    /// For reading a file of our own, which is never a symbolic link.
    case readOwn
    /// Makes a file with mode 0600 and opens it for writing; refused where the name is taken.
    case make
    /// Opens for reading and writing, making the file with mode 0600 if need be; no symbolic link.
    case lockFile
    /// The same, where every write goes to the end of the file.
    case log
    /// A folder, in order to synchronise it.
    case folder
  }

  package var open: @Sendable (_ path: String, OpenMode) throws(Errno) -> Handle
  package var close: @Sendable (Handle) throws(Errno) -> Void
  package var status: @Sendable (Handle) throws(Errno) -> FileStatus
  /// The status of a path, without following a symbolic link at its end.
  package var statusOfPath: @Sendable (_ path: String) throws(Errno) -> FileStatus
  /// Reads to the end, or one byte more than `limit`.
  package var read: @Sendable (Handle, _ limit: Int) throws(Errno) -> [UInt8]
  /// Reads from an offset to the end, at most `limit` bytes.
  package var readFrom: @Sendable (Handle, _ offset: Int, _ limit: Int) throws(Errno) -> [UInt8]
  package var write: @Sendable (Handle, [UInt8]) throws(Errno) -> Void
  package var truncate: @Sendable (Handle, _ sizeInBytes: Int) throws(Errno) -> Void
  package var setMode: @Sendable (Handle, _ mode: UInt32) throws(Errno) -> Void
  package var setOwner: @Sendable (Handle, _ owner: UInt32, _ group: UInt32) throws(Errno) -> Void
  /// Waits until the file or folder is on the medium.
  package var synchronise: @Sendable (Handle) throws(Errno) -> Void
  /// Takes the lock of an open file without waiting; closing the file gives it back.
  package var lock: @Sendable (Handle, _ isShared: Bool) throws(Errno) -> Void
  /// Takes the lock of an open file in its turn; refused as `wouldBlock` when the time is over.
  package var lockWithin: @Sendable (Handle, _ isShared: Bool, Duration) throws(Errno) -> Void
  /// Puts each of two files in the place of the other, in one step.
  package var exchange: @Sendable (_ one: String, _ other: String) throws(Errno) -> Void
  /// Renames a file where the new name is free.
  package var renameNew: @Sendable (_ from: String, _ to: String) throws(Errno) -> Void
  /// Renames a file over whatever has the new name.
  package var rename: @Sendable (_ from: String, _ to: String) throws(Errno) -> Void
  package var remove: @Sendable (_ path: String) throws(Errno) -> Void
  /// Makes a folder with mode 0700.
  package var makeFolder: @Sendable (_ path: String) throws(Errno) -> Void
  package var removeFolder: @Sendable (_ path: String) throws(Errno) -> Void
  /// The names in a folder, in no order, without `.` and `..`.
  package var names: @Sendable (_ folder: String) throws(Errno) -> [String]
  /// The path without symbolic links; refused where nothing is there.
  package var realPath: @Sendable (_ path: String) throws(Errno) -> String
  /// Refused where this process may not make and remove files in a folder.
  package var checkWritable: @Sendable (_ folder: String) throws(Errno) -> Void
  package var randomBytes: @Sendable (_ count: Int) throws(Errno) -> [UInt8]
  package var currentFolder: @Sendable () throws(Errno) -> String
  /// The number of the user whose rights the process has.
  package var user: @Sendable () -> UInt32
  /// Process number, host and program, parted by blanks, for people to read.
  package var processName: @Sendable () -> String
  /// A name for the time since the machine was started; nil where the system gives none.
  package var startOfSystem: @Sendable () -> String?
  /// The time since some moment in the past, which nobody sets back.
  package var uptime: @Sendable () -> Duration
  /// The present moment, for the history.
  package var now: @Sendable () -> Instant
  package var pause: @Sendable (Duration) -> Void
}
