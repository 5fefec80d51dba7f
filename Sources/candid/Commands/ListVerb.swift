import ArgumentParser
import CandidCore
import CandidStore

struct ListVerb: Verb {
  static let configuration = CommandConfiguration(
    verb: "list",
    abstract: "Print dated posts, ideas, or all, one a line.",
    discussion: """
      Options that name several words may be repeated: `--story polished --story whole` prints \
      posts of either story. --format takes a line with fields in braces; \\t and \\n are a tab and \
      a line end. The fields are those of a post on disk, and week.
      """,
    examples: """
        candid list --from today --to +2w --intention education
        candid list --projected --to 2027-03-01
        candid list --all --format '{date}\\t{title}'
      """
  )

  @Flag(help: "Ideas only.")
  var ideas = false

  @Flag(help: "Dated posts and ideas.")
  var all = false

  @Flag(help: "Only what series project: from today, or --from, for four weeks, or until --to.")
  var projected = false

  @Option(help: ArgumentHelp("The first day.", valueName: "day"))
  var from: String?

  @Option(help: ArgumentHelp("The last day.", valueName: "day"))
  var to: String?

  @Option(help: "connection, education, behind-the-scenes or untagged.")
  var intention: [String] = []

  @Option(help: "polished, whole, hard, plain or untold.")
  var story: [String] = []

  @Option(help: "draft, ready, posted or skipped.")
  var stage: [String] = []

  @Option(help: ArgumentHelp("A channel of the plan, by id or name.", valueName: "name"))
  var channel: [String] = []

  @Option(help: ArgumentHelp("Words in title, text or notes.", valueName: "words"))
  var find: String?

  @Option(help: ArgumentHelp("What to print of each post.", valueName: "line"))
  var format: String?

  @Flag(help: "Print JSON.")
  var json = false

  @OptionGroup var global: GlobalOptions

  func report(_ surroundings: Surroundings) throws -> Report {
    let workspace = try Workspace(opening: surroundings)
    let filter = try filter(workspace)
    let fields = PostField.all(startingOn: workspace.settings.weekStart)
    let template = try format.map { text throws(Refusal) in
      try LineTemplate(text, fields: fields)
    }
    let form: PostListing.Form =
      if json { .json(PlanJSON(settings: workspace.settings)) } else if let template {
        .lines(template)
      } else { .rows }
    if projected {
      return try listProjected(
        filter,
        PostListing(form, workspace, surroundings.console),
        workspace
      )
    }
    // Asked for each post, an option takes as long as all else about it.
    let (all, ideas) = (all, ideas)
    var search = try PostSearch(workspace.store, for: filter.words) { post in
      (all || (post.day == nil) == ideas) && filter.admits(post)
    }
    try print(&search, PostListing(form, workspace, surroundings.console))
    return Report(
      warnings: workspace.warningsForReaders + search.damages,
      exitCode: search.exitCode
    )
  }

  /// Prints the posts as they are found, as long as someone reads them.
  private func print(_ search: inout PostSearch, _ listing: PostListing) throws(Refusal) {
    var listing = listing
    while !search.isDone {
      let posts = search.next()
      guard try listing.append(posts, lookedAt: search.lookedAt) else { return }
    }
    try listing.finish()
  }

  /// Prints the posts that series have on some days and nobody has changed yet.
  private func listProjected(
    _ filter: Filter,
    _ listing: PostListing,
    _ workspace: Workspace
  ) throws -> Report {
    var filter = filter
    let from = filter.from ?? min(workspace.today, filter.to ?? workspace.today)
    let to = filter.to ?? from.adding(27)
    (filter.from, filter.to) = (from, to)
    // What became real is noted in its series: the weeks between need no look.
    let plan = workspace.plan(reading: workspace.store.pagesOfSeries(on: from...to))
    let posts = plan.projected(in: from...to).filter(filter.admits)
    var listing = listing
    if try listing.append(posts, lookedAt: .max) { try listing.finish() }
    return Report(
      warnings: workspace.warningsForReaders + plan.damages(),
      exitCode: plan.exitCode(reading: Array(plan.pages.keys))
    )
  }

  private func filter(_ workspace: Workspace) throws -> Filter {
    var filter = Filter()
    for word in intention { filter.intentions.insert(try Words.intention(word)) }
    for word in story { filter.stories.insert(try Words.story(word)) }
    for word in stage { filter.stages.insert(try Words.stage(word)) }
    for word in channel {
      filter.channels.insert(try Words.channel(word, in: workspace.settings))
    }
    if let find {
      try Words.checkFilled(find, "--find", "a few words")
      filter.words = find
    }
    if let from { filter.from = try Words.day(from, option: "--from", workspace.dateBase) }
    if let to { filter.to = try Words.day(to, option: "--to", workspace.dateBase) }
    try check(filter)
    return filter
  }

  private func check(_ filter: Filter) throws(Refusal) {
    if let from = filter.from, let to = filter.to, from > to {
      throw .option("--from", "is \(from), after --to, which is \(to); put the earlier day first")
    }
    if ideas, !all, filter.from != nil || filter.to != nil {
      throw .option("--ideas", "have no day; leave out --from and --to")
    }
    if projected, ideas || all {
      throw .option("--projected", "goes without --ideas and --all; choose one")
    }
    if json, format != nil { throw .option("--format", "does not go with --json; choose one") }
  }
}
