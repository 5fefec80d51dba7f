import CandidCore

/// A text of a post as a plain file that an editor can open, kept like a draft.
///
/// Beside it stands a draft of the same name, locked for as long as this program lives. Where the
/// program ends before the text is saved, candid offers what stands in the file at its next start.
package struct OpenText {
  let draft: DraftFile
  /// The absolute path of the file to edit.
  package let path: String

  /// The name of the text's file for a draft; nil for the name of anything else.
  static func name(besideDraft name: String) -> String? {
    name.hasSuffix(".json") ? "\(name.dropLast(5)).txt" : nil
  }

  /// The bytes of a text's file; the text has no line end at its end, where editors put one.
  static func bytes(of text: String) -> [UInt8] {
    Array(text.utf8) + (text.isEmpty ? [] : [0x0A])
  }

  /// The text of such bytes; nil where they are not UTF-8.
  static func text(_ bytes: [UInt8]) -> String? {
    guard let text = String(validating: bytes, as: UTF8.self) else { return nil }
    return text.last?.isNewline == true ? String(text.dropLast()) : text
  }
}

extension Store {
  /// Makes a file with what stands in a field of a post, for an editor to open.
  ///
  /// - Throws: ``StoreError`` where nothing can be saved to the plan, or the file cannot be made.
  package func openText(
    _ words: String,
    as field: String = Draft.text,
    of post: Post,
    now: Instant
  ) throws(StoreError) -> OpenText {
    if case .readOnly(let obstacle) = condition { throw obstacle }
    let draft = try keep(
      Draft(.edit(post), words: [field: words]),
      in: nil,
      sitting: try newSitting(),
      now: now
    )
    let path = draftPath(OpenText.name(besideDraft: draft.name) ?? "")
    do throws(Errno) {
      try place.disk.make(path, OpenText.bytes(of: words))
      try place.disk.synchroniseFolder(path.parentPath)
    } catch {
      // The refusal of the file is what is told.
      try? remove(draft)
      throw .system(action: "make", path: path, errno: error)
    }
    return OpenText(draft: draft, path: path)
  }

  /// Removes the file of a text that is saved or was not changed.
  package func close(_ text: OpenText) throws(StoreError) { try remove(text.draft) }
}
