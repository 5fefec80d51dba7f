import CandidCore
import CandidStore

/// Words of a post in a file that the person's editor opens, and what it left of them.
///
/// What cannot be saved stays in the file, and is offered at the next start.
struct TextInEditor {
  private let post: Post
  private let words: String
  /// What the editor left.
  private(set) var typed: String
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
    self.post = post
    self.words = words
    typed = words
    self.store = store
    file = try store.openText(words, as: field, of: post, now: now)
  }

  /// The absolute path of the file.
  var path: String { file.path }

  /// Takes the words that the editor left; where they are those it was given, their file goes.
  ///
  /// - Throws: Where the editor did not end well or left what is no text.
  mutating func read(after ending: Editor.Ending, of editor: Editor) throws(Refusal) {
    typed = try readWords(of: editor)
    if !isChanged { close() }
    if let (why, exitCode) = ending.complaint {
      let kept = isChanged ? path : nil
      throw .editor(editor.command, why: why, kept: kept, exitCode: exitCode)
    }
  }

  /// Whether the editor left other words than it was given.
  var isChanged: Bool { typed != words }

  /// What the editor left as the text of the post; what others wrote there meanwhile is merged.
  func change(now: Instant) -> Change {
    .edit(post, [Edit.mergedText(typed, since: words)], now: now)
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
      guard case .text(_, let why, let exitCode) = error else { throw error }
      if exitCode == 66 {
        close()
        let why = "removed its file; nothing was saved"
        throw .editor(editor.command, why: why, kept: nil, exitCode: 66)
      }
      throw .unreadableText(path, why: why)
    }
  }

  /// What came of a text that others changed while the editor had it; `inverse` is what takes the
  /// saved change back.
  func notices(_ inverse: Change?) -> [String] {
    let edits = (inverse?.steps ?? []).flatMap { step -> [Edit] in
      if case .edit(_, let edits) = step { edits } else { [] }
    }
    for case .text(let theirs) in edits where theirs != words {
      let merge = TextMerge(base: words, theirs: theirs, ours: typed)
      let lines = merge.doubled.map(String.init).joined(separator: " and ")
      let outcome =
        lines.isEmpty ? "both changes are in it" : "from line \(lines) both versions stand in it"
      return ["the text was changed elsewhere meanwhile; \(outcome)"]
    }
    return []
  }
}
