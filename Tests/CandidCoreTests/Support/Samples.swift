import CandidCore

extension Day {
  /// Today in every test: Tuesday, 3 February 2026, in week 6.
  static let today = Day(number: 20_487) ?? .first

  static func on(_ text: String) -> Day {
    let day = Day(text)
    precondition(day != nil, "\(text) is no day")
    return day ?? .today
  }
}

extension Week {
  /// The week of today, 2026-W06: Monday, 2 February to Sunday, 8 February 2026.
  static let sample = Week(containing: .today)
}

extension Instant {
  /// 3 February 2026, 08:00 UTC.
  static let sample = Instant(seconds: 1_770_105_600)
}

extension PostID {
  /// The id that ends in a number: 7 gives 000000000007.
  static func sample(_ number: Int) -> PostID {
    let digits = "\(number)"
    let id = PostID(String(repeating: "0", count: 12 - digits.count) + digits)
    var generator = SplitMix64(seed: 0)
    return id ?? PostID(using: &generator)
  }
}

extension Post {
  /// A plain post of today, about nothing in particular.
  static func sample(
    _ number: Int = 1,
    title: String = "A title",
    on date: String? = "2026-02-03",
    at time: String? = nil,
    channels: [String] = ["ig"],
    intention: Intention? = .connection,
    story: Story? = .plain,
    stage: Stage = .draft,
    isOffer: Bool = false
  ) -> Post {
    var post = Post(id: .sample(number), title: title)
    if let date { post.when = When(.on(date), at: time.flatMap { Time($0) }) }
    post.channels = channels
    post.intention = intention
    post.story = story
    post.stage = stage
    post.isOffer = isOffer
    return post
  }
}

extension [Post] {
  /// Posts of today that tell these stories, one each.
  static func telling(_ stories: [Story?]) -> [Post] {
    stories.enumerated().map { .sample($0.offset, story: $0.element) }
  }

  /// Posts of today with these intentions, one each, from own experience.
  static func meaning(_ intentions: [Intention?]) -> [Post] {
    intentions.enumerated().map { number, intention in
      var post = Post.sample(number, intention: intention)
      post.sources = ["own experience"]
      return post
    }
  }
}

extension Settings {
  static func sample(
    limit: String = "1/2",
    minimum: Int = 2,
    off: [String] = [],
    weekStart: Weekday = .monday
  ) -> Settings {
    var settings = Settings()
    settings.weekStart = weekStart
    settings.balance = .sample(limit: limit, minimum: minimum)
    settings.balance.off = off
    return settings
  }
}

extension BalanceSettings {
  static func sample(limit: String = "1/2", minimum: Int = 2) -> BalanceSettings {
    var settings = BalanceSettings()
    let fraction = Fraction(limit)
    precondition(fraction != nil, "\(limit) is no fraction")
    settings.polishedLimit = fraction ?? .half
    settings.minimumPolished = minimum
    return settings
  }
}

extension Plan {
  /// A plan whose posts stand on the pages of their dates.
  static func sample(_ posts: [Post], settings: Settings = .sample()) -> Plan {
    var plan = Plan(settings: settings)
    for post in posts.sorted(by: Post.precedesInFile) {
      plan.pages[post.when.page, default: PageContents()].posts.append(post)
    }
    return plan
  }
}

extension Mix {
  /// So many posts of each story, all for connection.
  static func sample(
    polished: Int = 0,
    whole: Int = 0,
    hard: Int = 0,
    plain: Int = 0,
    untold: Int = 0
  ) -> Mix {
    var mix = Mix()
    mix.polished = polished
    mix.whole = whole
    mix.hard = hard
    mix.plain = plain
    mix.untold = untold
    mix.counted = polished + whole + hard + plain + untold
    mix.connection = mix.counted
    return mix
  }

  /// Every mix of stories of up to so many posts.
  static func all(upTo most: Int) -> [Mix] {
    var mixes: [Mix] = []
    for polished in 0...most {
      for whole in 0...(most - polished) {
        for hard in 0...(most - polished - whole) {
          for plain in 0...(most - polished - whole - hard) {
            for untold in 0...(most - polished - whole - hard - plain) {
              mixes.append(
                .sample(polished: polished, whole: whole, hard: hard, plain: plain, untold: untold)
              )
            }
          }
        }
      }
    }
    return mixes
  }

  /// The stories the mix counts, told ones first.
  var stories: [Story?] {
    let told: [(Story?, Int)] = [
      (.polished, polished), (.whole, whole), (.hard, hard), (.plain, plain), (nil, untold),
    ]
    return told.flatMap { Array(repeating: $0.0, count: $0.1) }
  }
}
