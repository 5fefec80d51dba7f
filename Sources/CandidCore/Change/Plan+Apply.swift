extension Plan {
  /// Carries a change out, whole or not at all.
  ///
  /// A post goes to its place on the page of its date, so any edit puts a misfiled one right; an
  /// edit that leaves page and time alone leaves it where it stands.
  ///
  /// - Returns: The inverse: applied next, it restores every post as it was, in its place where
  ///   the page is in the order of files; a misfiled post stays put right.
  /// - Throws: ``ChangeError`` where a step does not fit; the plan is then as before.
  package mutating func apply(_ change: Change) throws(ChangeError) -> Change {
    var plan = self
    var inverse: [Change.Step] = []
    for step in change.steps {
      inverse.append(try plan.apply(step))
    }
    var back = Change(change.summary, [])
    for acceptance in change.acceptances {
      try checkOpen(acceptance.page)
      back.acceptances.insert(plan.apply(acceptance), at: 0)
    }
    for edit in change.settings { back.settings.insert(plan.settings.apply(edit), at: 0) }
    self = plan
    back.steps = inverse.reversed()
    return back
  }

  private mutating func apply(_ step: Change.Step) throws(ChangeError) -> Change.Step {
    switch step {
    case .add(let post):
      guard page(holding: post.id) == nil else { throw .alreadyThere(post.id) }
      try insert(post)
      return .remove(post.id)
    case .remove(let id):
      return .add(try take(id))
    case .edit(let id, let edits):
      return .edit(id, try edit(id, edits))
    }
  }

  /// Edits a post where it stands, or moves it to where the date it is given belongs.
  ///
  /// - Returns: The edits that set everything back.
  private mutating func edit(_ id: PostID, _ edits: [Edit]) throws(ChangeError) -> [Edit] {
    let page = try place(of: id)
    guard let index = pages[page]?.posts.firstIndex(where: { $0.id == id }),
      var post = pages[page]?.posts[index]
    else { throw .noSuchPost(id) }
    try checkOpen(page)
    let before = post.when
    var undo: [Edit] = []
    for edit in edits { undo.append(post.apply(edit)) }
    if post.when == before, page == post.when.page {
      try check(post)
      pages[page]?.posts[index] = post
    } else {
      pages[page]?.posts.remove(at: index)
      try insert(post)
    }
    return undo.reversed()
  }

  /// The one page that holds a post.
  private func place(of id: PostID) throws(ChangeError) -> Page {
    let holding = pages.filter { $0.value.posts.contains { $0.id == id } }.keys.sorted()
    if holding.count > 1 { throw .standsTwice(id, holding) }
    if let page = holding.first { return page }
    // It may stand in a file that cannot be read.
    for page in pages.keys.sorted() {
      if case .damaged(let why)? = pages[page]?.condition { throw .closed(page, why: why) }
    }
    throw .noSuchPost(id)
  }

  private mutating func take(_ id: PostID) throws(ChangeError) -> Post {
    let page = try place(of: id)
    guard let index = pages[page]?.posts.firstIndex(where: { $0.id == id }),
      let post = pages[page]?.posts[index]
    else { throw .noSuchPost(id) }
    try checkOpen(page)
    pages[page]?.posts.remove(at: index)
    return post
  }

  private mutating func insert(_ post: Post) throws(ChangeError) {
    try check(post)
    let page = post.when.page
    try checkOpen(page)
    pages[page, default: PageContents()].insert(post)
  }

  private func check(_ post: Post) throws(ChangeError) {
    do throws(TitleError) {
      _ = try Title.checked(post.title)
    } catch {
      throw .title(error)
    }
  }

  private func checkOpen(_ page: Page) throws(ChangeError) {
    switch pages[page]?.condition {
    case nil, .open?: break
    case .readOnly(let why)?, .damaged(let why)?: throw .closed(page, why: why)
    }
  }
}

extension PageContents {
  /// Puts a post before the first later one.
  package mutating func insert(_ post: Post) {
    let index = posts.firstIndex { Post.precedesInFile(post, $0) } ?? posts.count
    posts.insert(post, at: index)
  }
}
