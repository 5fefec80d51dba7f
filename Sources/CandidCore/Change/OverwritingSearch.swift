/// Looks through the history, the last change first, for what no longer stands in a plan.
///
/// Only the last change of a field counts: what a person changed back or took back is as it should
/// be. A field was written over where it holds what it held before that change or one before it,
/// and a post where it is gone that a change put there, or there again that a change removed. Any
/// other value is somebody's own work.
struct OverwritingSearch {
  private struct Field: Hashable {
    let post: PostID
    let name: String
  }

  /// A field that holds something else than its last change says, and what it should hold.
  private struct Differing {
    let entry: Int
    let now: Edit
    var wasWrittenOver = false
  }

  /// The same of a field of the settings.
  private struct DifferingSetting {
    let entry: Int
    let now: SettingsEdit
    var wasWrittenOver = false
  }

  private let copies: [PostID: [Post]]
  private var fields: [Field: Differing?] = [:]
  private let settings: Settings
  private var settingsFields: [String: DifferingSetting?] = [:]
  /// Posts of which the history is known down to their beginning.
  private var settled: Set<PostID> = []
  /// Posts that were put back or taken out, with the change that did so.
  private var whole: [(entry: Int, step: Change.Step)] = []

  init(_ plan: Plan) {
    settings = plan.settings
    copies = Dictionary(grouping: plan.pages.values.flatMap(\.posts), by: \.id)
  }

  /// Goes through saved changes, the last one first; once only.
  mutating func overwriting(_ history: [HistoryEntry]) -> Overwriting {
    for (index, entry) in history.enumerated() {
      for delta in entry.deltas.reversed() where !settled.contains(delta.post) {
        take(delta, index)
      }
      if let delta = entry.settings { take(delta, index) }
    }
    let changes = history.enumerated().compactMap { lost($1, $0) }
    let posts = Set(changes.flatMap { $0.steps.map(\.post) })
    let seen = posts.compactMap { copies[$0]?.first }
    return Overwriting(changes, seen: seen.sorted(by: Post.precedes))
  }

  private mutating func take(_ delta: PostDelta, _ entry: Int) {
    let id = delta.post
    let found = copies[id] ?? []
    // Of two copies the person picks one: nothing is lost, and `resolve` tells of it.
    guard found.count <= 1 else { return }
    switch delta {
    case .added(let post):
      settled.insert(id)
      if found.isEmpty { putBack(post, entry) }
    case .removed(let post):
      settled.insert(id)
      if found.first?.holds(post.fields) == true { whole.append((entry, .remove(id))) }
    case .edited(_, let was, let now, let moved):
      for (was, now) in zip(was, now) { take(id, was, now, found.first, entry) }
      guard found.isEmpty, let moved else { return }
      settled.insert(id)
      putBack(moved, entry)
    }
  }

  private mutating func take(_ id: PostID, _ was: Edit, _ now: Edit, _ post: Post?, _ entry: Int) {
    let field = Field(post: id, name: now.name)
    if fields[field] == nil {
      let stands = post?.holds(now) ?? false
      fields[field] = .some(stands ? nil : Differing(entry: entry, now: now))
    }
    guard let post, post.holds(was), case .some(.some(var differing)) = fields[field] else {
      return
    }
    differing.wasWrittenOver = true
    fields[field] = differing
  }

  private mutating func take(_ delta: SettingsDelta, _ entry: Int) {
    for (was, now) in zip(delta.was, delta.now) {
      if settingsFields[now.name] == nil {
        let stands = settings.holds(now)
        settingsFields[now.name] = .some(stands ? nil : DifferingSetting(entry: entry, now: now))
      }
      if settings.holds(was) { settingsFields[now.name]??.wasWrittenOver = true }
    }
  }

  /// Notes a post that is gone, with what was made of it after it was put there.
  private mutating func putBack(_ post: Post, _ entry: Int) {
    var post = post
    for case (let field, let later?) in fields where field.post == post.id {
      _ = post.apply(later.now)
    }
    whole.append((entry, .add(post)))
  }

  private func lost(_ entry: HistoryEntry, _ index: Int) -> Overwriting.Lost? {
    var steps = whole.filter { $0.entry == index }.map(\.step)
    for delta in entry.deltas {
      guard case .edited(let id, _, let now, _) = delta else { continue }
      let edits = now.filter { edit in
        guard case .some(.some(let differing)) = fields[Field(post: id, name: edit.name)] else {
          return false
        }
        return differing.entry == index && differing.wasWrittenOver
      }
      if edits.isEmpty { continue }
      steps.append(.edit(id, edits + now.filter(\.isInstantOfEdit)))
    }
    let settings = settingsFields.values.compactMap(\.self)
      .filter { $0.entry == index && $0.wasWrittenOver }.map(\.now)
    if steps.isEmpty, settings.isEmpty { return nil }
    return Overwriting.Lost(
      entry: entry,
      title: steps.first.flatMap(title) ?? entry.title,
      steps: steps,
      settings: settings.sorted { $0.name < $1.name }
    )
  }

  private func title(_ step: Change.Step) -> String? {
    if case .add(let post) = step { return post.title }
    return copies[step.post]?.first?.title
  }
}

extension Plan {
  /// What other programs wrote over, as far as pages are read.
  ///
  /// A post that is on no page read counts as gone.
  ///
  /// - Parameter history: Saved changes, the last one first.
  /// - Returns: Those that no longer stand, and what brings them back.
  package func overwriting(_ history: [HistoryEntry]) -> Overwriting {
    var search = OverwritingSearch(self)
    return search.overwriting(history)
  }
}
