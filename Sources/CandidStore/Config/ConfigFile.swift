import LosslessJSON

/// The file in which a person keeps their own settings, config.json.
///
/// candid reads it and never writes it.
package struct ConfigFile: Sendable {
  package let path: String
  package let document: JSONDocument

  /// Past any config; a file of this size is some other file.
  static let sizeLimitInBytes = 1 << 20

  /// Reads the file; nil where there is none.
  ///
  /// - Throws: ``StoreError`` where something is there that cannot be read as JSON.
  package init?(at path: String, disk: Disk = .live) throws(StoreError) {
    let file: FoundFile
    do throws(StoreError) {
      file = try disk.file(at: path, named: path, limit: Self.sizeLimitInBytes)
    } catch .system(_, _, let errno) where errno == .noEntry || errno == .notAFolder {
      return nil
    }
    self.path = path
    do throws(JSONError) {
      document = try JSONDocument(file.bytes)
    } catch {
      throw .damaged(by: error, in: path)
    }
  }

  /// Where it stands: in `$XDG_CONFIG_HOME/candid`, else in `~/.config/candid`.
  ///
  /// Nil where the environment names no folder.
  package static func path(environment: [String: String]) -> String? {
    let folder =
      environment.folder("XDG_CONFIG_HOME") ?? environment.folder("HOME").map { "\($0)/.config" }
    return folder.map { "\($0)/candid/config.json" }
  }

  /// The line and column of an offset as a message begins with them: `config.json:3:14`.
  package func place(of offset: Int) -> String {
    let position = document.position(of: offset)
    return "\(path):\(position.line):\(position.column)"
  }
}
