/// What tells of a file, without reading it, that it is no longer the one it was.
package struct FileStamp: Equatable, Sendable {
  package var inode: UInt64
  package var sizeInBytes: Int
  /// The nanoseconds since 1970 of the last change to the contents.
  package var modified: Int
  /// The nanoseconds since 1970 of the last change to contents, mode or names.
  package var changed: Int
}
