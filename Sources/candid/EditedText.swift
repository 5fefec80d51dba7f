import CandidCore
import CandidStore

/// A post's text on its way through the person's editor.
struct EditedText {
  private let post: Post
  private let plan: Plan
  private let workspace: Workspace

  init(_ post: Post, _ plan: Plan, _ workspace: Workspace) {
    self.post = post
    self.plan = plan
    self.workspace = workspace
  }

  /// Opens the text, waits for the editor and saves what was written.
  ///
  /// What cannot be saved stays in its file. What others wrote into the post meanwhile is merged.
  ///
  /// - Returns: The change, and what the person should hear of the merge.
  func save(from editor: Editor) throws -> (saved: SavedChange, notices: [String]) {
    try checkOpen()
    let open = try workspace.store.openText(of: post, now: workspace.now)
    let ending = editor.open(open.path)
    let typed = try text(open)
    if let (why, exitCode) = ending.complaint {
      let isTyped = typed != post.text
      if !isTyped { try workspace.store.close(open) }
      let kept = isTyped ? open.path : nil
      throw Refusal.editor(editor.command, why: why, kept: kept, exitCode: exitCode)
    }
    guard typed != post.text else {
      try workspace.store.close(open)
      return (SavedChange(posts: [SavedPost(post: post, isChanged: false)]), [])
    }
    do throws(StoreError) {
      let edit = Edit.mergedText(typed, since: post.text)
      let saved = try workspace.save(.edit(post, [edit], now: workspace.now), in: plan)
      // Where it cannot be removed, candid finds at its next start that it says what the post says.
      try? workspace.store.close(open)
      return (saved, notices(of: saved, typed: typed))
    } catch {
      throw Refusal.unsavedText(error, kept: open.path)
    }
  }

  /// Refuses a week that cannot be changed before anything is typed.
  private func checkOpen() throws(StoreError) {
    guard let page = plan.page(holding: post.id) else { return }
    switch plan.pages[page]?.condition {
    case nil, .open?: break
    case .readOnly(let why)?, .damaged(let why)?: throw .refused(.closed(page, why: why))
    }
  }

  private func text(_ open: OpenText) throws(Refusal) -> String {
    do throws(Refusal) {
      return try TextSource.text(open.path)
    } catch {
      throw .unreadableText(open.path, why: error.description)
    }
  }

  /// What came of a text that others changed while the editor had it.
  private func notices(of saved: SavedChange, typed: String) -> [String] {
    let edits = (saved.inverse?.steps ?? []).flatMap { step -> [Edit] in
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
