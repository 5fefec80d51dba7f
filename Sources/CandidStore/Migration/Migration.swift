import LosslessJSON

/// A named step from one version of the format to the next.
struct Migration: Sendable {
  let name: String
  /// The version it starts from; it leads to the one after.
  let from: Int
  /// Gives the bytes of a file in the next version, `candid` included; `path` says which file it is.
  let rewrite: @Sendable (JSONDocument, _ path: String) throws(Misfit) -> [UInt8]
}
