import Foundation

extension Home {
  /// Puts a text into the person's own config.json.
  func writeConfig(_ text: String) throws {
    let folder = "\(path)/.config/candid"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(folder)/config.json"))
  }
}
