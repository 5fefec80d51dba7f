extension Plan {
  /// The posts that series have on some days and nobody has changed yet, in the order of the week.
  ///
  /// They are like the first post of their series, as fresh drafts; in no file, and never counted.
  /// Only series whose first post has been read are known here.
  package func projected(in days: ClosedRange<Day>) -> [Post] {
    var seen: Set<String> = []
    var projected: [Post] = []
    for (first, series) in seriesStarts where seen.insert(series.id).inserted {
      projected += self.projected(from: first, series, in: days)
    }
    guard !projected.isEmpty else { return [] }
    // One that became real is left out by its series; a merge of two branches may have lost that.
    var (ids, names): (Set<PostID>, Set<String>) = ([], [])
    for post in pages.values.lazy.flatMap(\.posts) {
      ids.insert(post.id)
      if let occurrence = post.occurrence { names.insert(occurrence.fullName) }
    }
    return projected.filter { post in
      !ids.contains(post.id) && post.occurrence.map { names.contains($0.fullName) } == false
    }
    .sorted(by: Post.precedes)
  }

  /// The posts of some days, those that are only projected among them, in the order of the week.
  package func postsAndProjected(in days: ClosedRange<Day>) -> [Post] {
    let projected = projected(in: days)
    let posts = posts(in: days)
    return projected.isEmpty ? posts : (posts + projected).sorted(by: Post.precedes)
  }

  /// The first posts of the series read, with their series, in the order of the files.
  package var seriesStarts: [(first: Post, series: Series)] {
    let starts = pages.flatMap { page, contents in
      contents.posts.compactMap { post in post.begins.map { (page, post, $0) } }
    }
    // Of two with one name, which two branches of a plan may bring, every run takes the same.
    return starts.sorted { ($0.0, $0.1.id.text) < ($1.0, $1.1.id.text) }.map { ($0.1, $0.2) }
  }

  /// The first post of a series by its name; nil where it has not been read.
  package func first(ofSeries id: String) -> Post? {
    seriesStarts.first { $0.series.id == id }?.first
  }

  private func projected(
    from first: Post,
    _ series: Series,
    in days: ClosedRange<Day>
  ) -> [Post] {
    guard let start = first.seriesStart else { return [] }
    return series.dates(from: start, in: days)
      .filter { $0 != start && !series.except.contains($0) }
      .map { first.projected(on: $0, in: series) }
  }
}

extension Post {
  /// The post of a later date in the series that begins with this one.
  package func projected(on date: Day, in series: Series) -> Post {
    let occurrence = Occurrence(of: series.id, on: date)
    var post = copy(as: PostID(of: occurrence), when: when.on(date), now: nil)
    post.series = .projected(occurrence, first: id)
    return post
  }
}

extension PostID {
  /// The id of a series' post on a date, the same wherever and whenever it is made real.
  ///
  /// Two people who change the same one so change one post, and no two appear.
  init(of occurrence: Occurrence) {
    // FNV-1a, then the finaliser of SplitMix64, which spreads the bits.
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in occurrence.fullName.utf8 {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    var generator = SplitMix64(seed: hash)
    self.init(bits: generator.next())
  }
}
