import CandidCore
import CandidStore

/// Words in a file that the person's editor opens.
///
/// What cannot be saved stays in the file, and is offered at the next start.
struct TextInEditor {
  private let words: String
  private let store: Store
  private let file: OpenText

  /// Makes the file with what stands in a field of a post.
  init(
    _ words: String,
    as field: String = Draft.text,
    of post: Post,
    in store: Store,
    now: Instant
  ) throws(StoreError) {
    self.words = words
    self.store = store
    file = try store.openText(words, as: field, of: post, now: now)
  }

  /// The absolute path of the file.
  var path: String { file.path }

  /// The words that the editor left; nil where they are those it was given, whose file is gone then.
  ///
  /// - Throws: Where the editor did not end well or left what is no text.
  func words(after ending: Editor.Ending, of editor: Editor) throws(Refusal) -> String? {
    let typed = try readWords(of: editor)
    if typed == words { close() }
    if let (why, exitCode) = ending.complaint {
      let kept = typed == words ? nil : path
      throw .editor(editor.command, why: why, kept: kept, exitCode: exitCode)
    }
    return typed == words ? nil : typed
  }

  /// Removes the file of words that stand elsewhere by now.
  func close() {
    // Where it cannot be removed, candid finds at its next start that it says what the post says.
    try? store.close(file)
  }

  /// Why the words were not saved, and where they are.
  func refusal(_ error: StoreError) -> Refusal { .unsavedText(error, kept: path) }

  private func readWords(of editor: Editor) throws(Refusal) -> String {
    do throws(Refusal) {
      return try TextSource.text(path)
    } catch {
      if case .text(_, _, exitCode: 66) = error {
        close()
        let why = "removed its file; nothing was saved"
        throw .editor(editor.command, why: why, kept: nil, exitCode: 66)
      }
      throw .unreadableText(path, why: error.description)
    }
  }

  /// What came of a text that others changed while the editor had it; `inverse` is what takes the
  /// change back.
  static func notices(_ inverse: Change?, of post: Post, typed: String) -> [String] {
    let edits = (inverse?.steps ?? []).flatMap { step -> [Edit] in
      if case .edit(_, let edits) = step { edits } else { [] }
    }
    for case .text(let theirs) in edits where theirs != post.text {
      let merge = TextMerge(base: post.text, theirs: theirs, ours: typed)
      let lines = merge.doubled.map(String.init).joined(separator: " and ")
      let outcome =
        lines.isEmpty ? "both changes are in it" : "from line \(lines) both versions stand in it"
      return ["the text was changed elsewhere meanwhile; \(outcome)"]
    }
    return []
  }
}
