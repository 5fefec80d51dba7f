import LosslessJSON

/// A file of the plan as JSON of a format this program can read.
struct PlanDocument: Sendable {
  let document: JSONDocument
  /// Why it may not be changed; nil where it may.
  let obstacle: StoreError?
  private let path: String

  /// Reads the bytes of a file; `path` is the name to give in messages.
  ///
  /// `format` is the version of the format that is read.
  init(
    _ bytes: [UInt8],
    path: String,
    format: Int = FormatVersion.current
  ) throws(StoreError) {
    self.path = path
    do throws(JSONError) {
      document = try JSONDocument(bytes)
    } catch {
      throw StoreError(error, path: path)
    }
    let access = try Self.place(in: document, path) { root throws(Misfit) in
      try FormatVersion.access(to: root, current: format)
    }
    switch access {
    case .full: obstacle = nil
    case .readOnly(let found): obstacle = .newerToWrite(path: path, found: found)
    case .older(let found): throw .older(path: path, found: found)
    case .none(let found): throw .newer(path: path, found: found)
    }
  }

  /// Reads the root by `read`, and says in words where something does not fit.
  func read<Value>(
    _ read: (JSONValue) throws(Misfit) -> Value
  ) throws(StoreError) -> Value {
    try Self.place(in: document, path, read)
  }

  static func place<Value>(
    in document: JSONDocument,
    _ path: String,
    _ read: (JSONValue) throws(Misfit) -> Value
  ) throws(StoreError) -> Value {
    do throws(Misfit) {
      return try read(document.root)
    } catch {
      let position = document.position(of: error.offset)
      throw .damaged(
        path: path,
        line: position.line,
        column: position.column,
        cause: error.sentence
      )
    }
  }
}

extension StoreError {
  /// What is wrong with a file that is not JSON.
  init(_ error: JSONError, path: String) {
    self =
      switch error.reason {
      case .empty: .empty(path: path)
      case .conflictMarker: .conflicted(path: path, line: error.line)
      default: .damaged(by: error, in: path)
      }
  }

  /// A file that is not JSON, at the place where it ceases to be.
  static func damaged(by error: JSONError, in path: String) -> StoreError {
    .damaged(
      path: path,
      line: error.line,
      column: error.column,
      cause: error.reason.description
    )
  }
}
