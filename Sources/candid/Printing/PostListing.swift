import CandidCore

/// A list of posts that is printed while it is found.
struct PostListing {
  enum Form {
    case rows
    case lines(LineTemplate)
    case json(PlanJSON)
  }

  /// How many rows are waited for, in how many posts at most, to measure the columns by.
  ///
  /// Short lists are so measured whole; a search in a large plan does not keep its first hit back.
  private static let (rowsToMeasure, postsToLookAt) = (100, 10_000)

  private let form: Form
  private let workspace: Workspace
  private let console: Console
  /// The columns, once they are measured.
  private var rows: PostRows?
  /// What is found and not printed yet.
  private var found: [Post] = []
  private var isFirst = true

  init(_ form: Form, _ workspace: Workspace, _ console: Console) {
    self.form = form
    self.workspace = workspace
    self.console = console
  }

  /// Takes posts that follow those before, of `lookedAt` posts so far.
  ///
  /// - Returns: Whether someone still reads what is printed.
  mutating func append(_ posts: [Post], lookedAt: Int) throws(Refusal) -> Bool {
    found += posts
    let isEarly = found.count < Self.rowsToMeasure && lookedAt < Self.postsToLookAt
    if case .rows = form, rows == nil, isEarly { return true }
    return try print()
  }

  /// Prints what is left and the end.
  mutating func finish() throws(Refusal) {
    guard try print(), case .json = form else { return }
    try StandardStreams.print(isFirst ? "{\n  \"posts\": []\n}\n" : "\n  ]\n}\n")
  }

  private mutating func print() throws(Refusal) -> Bool {
    guard !found.isEmpty else { return true }
    let text = text(of: found)
    found = []
    isFirst = false
    return try StandardStreams.print(text)
  }

  private mutating func text(of posts: [Post]) -> String {
    switch form {
    case .rows:
      var rows =
        self.rows ?? PostRows(withDates: true, columns: console.columns, workspace, console)
      rows.fit(posts)
      self.rows = rows
      return posts.map { rows.line(of: $0) + "\n" }.joined()
    case .lines(let template):
      return posts.map { template.line(of: $0, console) + "\n" }.joined()
    case .json(let json):
      let start = isFirst ? "{\n  \"posts\": [\n    " : ",\n    "
      return start
        + posts.map { json.text(of: $0, indentation: "    ") }.joined(separator: ",\n    ")
    }
  }
}
