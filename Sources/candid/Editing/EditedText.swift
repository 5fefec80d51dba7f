import CandidCore
import CandidStore

/// A post's text on its way through the person's editor and into the plan.
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
    var text = try TextInEditor(post.text, of: post, in: workspace.store, now: workspace.now)
    try text.read(after: editor.open(text.path), of: editor)
    guard text.isChanged else {
      return (SavedChange(posts: [SavedPost(post: post, isChanged: false)]), [])
    }
    do throws(StoreError) {
      let saved = try workspace.save(text.change(now: workspace.now), in: plan)
      text.close()
      return (saved, text.notices(saved.inverse))
    } catch {
      throw text.refusal(error)
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
}
