import CandidCore
import Canvas

@testable import CandidUI

extension Day {
  /// Today in every test: Tuesday, 3 February 2026, in week 6.
  static let today = Day(number: 20_487) ?? .first

  static func on(_ text: String) -> Day { Day(text) ?? .first }
}

extension Clock {
  static let sample = Clock(now: Instant(seconds: 1_770_105_600), today: .today)
}

extension Post {
  /// A post named by one character, which makes its id.
  static func sample(
    _ name: Character = "1",
    title: String = "A title",
    on date: String? = "2026-02-03",
    at time: String? = "09:00",
    channels: [String] = ["ig"],
    intention: Intention? = .connection,
    story: Story? = .plain,
    stage: Stage = .draft
  ) -> Post {
    let id = PostID(String(repeating: name, count: 12))
    precondition(id != nil, "\(name) makes no id")
    var generator = SplitMix64(seed: 0)
    var post = Post(id: id ?? PostID(using: &generator), title: title)
    if let date { post.when = When(.on(date), at: time.flatMap { Time($0) }) }
    post.channels = channels
    post.intention = intention
    post.story = story
    post.stage = stage
    return post
  }
}

extension Settings {
  static var sample: Settings {
    var settings = Settings()
    settings.name = "Studio Mira"
    settings.mission = "Make slow craft affordable, and show how it is made."
    settings.channels = [
      Channel(id: "ig", network: "instagram", name: "Instagram"),
      Channel(id: "li", network: "linkedin", name: "LinkedIn"),
      Channel(id: "fb", network: "facebook", name: "Facebook"),
    ]
    // The screens are about stories and intentions.
    settings.balance.off = ["unsourced", "unanswered", "daily"]
    return settings
  }
}

extension Plan {
  static func sample(_ posts: [Post], settings: Settings = .sample) -> Plan {
    var plan = Plan(settings: settings)
    for post in posts.sorted(by: Post.precedesInFile) {
      plan.pages[post.when.page, default: PageContents()].posts.append(post)
    }
    return plan
  }

  /// The week of the design: seven posts, four of them polished.
  static var leaning: Plan {
    var featured = Post.sample(
      "5",
      title: "How we got featured in Ceramic Review",
      on: "2026-02-04",
      at: "17:30",
      channels: ["li"],
      intention: .education,
      story: .polished
    )
    featured.text = """
      We are thrilled to share that our celadon line made the new issue, eight pages long.

      Ten years ago we could not have paid for one page of advertising in it.
      """
    featured.why = "show makers that small studios get seen"
    featured.need = "trust what they buy"
    featured.sources = ["Ceramic Review 330"]
    return sample([
      .sample(
        "1",
        title: "Ten years of clay under our nails",
        on: "2026-02-02",
        at: "09:00",
        story: .polished,
        stage: .ready
      ),
      .sample(
        "2",
        title: "What a bad firing costs",
        on: "2026-02-03",
        at: "12:15",
        channels: ["li"],
        intention: .education,
        story: .whole,
        stage: .ready
      ),
      .sample(
        "4",
        title: "Sold out in four minutes",
        on: "2026-02-04",
        at: "08:00",
        story: .polished
      ),
      featured,
      .sample(
        "6",
        title: "The shelf we stopped making",
        on: "2026-02-05",
        at: "10:00",
        intention: .behindTheScenes,
        story: .hard
      ),
      .sample(
        "7",
        title: "Studio tour, part two",
        on: "2026-02-06",
        at: "12:00",
        intention: nil,
        story: nil
      ),
      .sample(
        "8",
        title: "Thanks for 5000 of you",
        on: "2026-02-08",
        at: "11:00",
        channels: ["fb"],
        story: .polished
      ),
      .sample("9", title: "A quiet week", on: "2026-01-27", story: .plain),
      .sample("a", title: "The cracked lid", on: "2026-01-29", story: .hard),
      .sample("b", title: "An idea for later", on: nil, story: .hard),
    ])
  }
}

extension Model {
  static func sample(
    _ plan: Plan = .leaning,
    columns: Int = 80,
    rows: Int = 24,
    characters: CharacterSet = .unicode
  ) -> Model {
    Model(
      plan: plan,
      clock: .sample,
      size: Size(columns: columns, rows: rows),
      characters: characters,
      seed: 7
    )
  }

  /// Types keys and lets them rest, carrying out what is saved as the program around would.
  ///
  /// Words are key names ("Enter", "^R"); any other word is typed letter by letter.
  ///
  /// - Returns: The effects that are not saves or reads.
  @discardableResult
  mutating func type(_ words: String) -> [Effect] {
    var effects: [Effect] = []
    for word in words.split(separator: " ").map(String.init) {
      let keys = KeyName.key(word).map { [$0] } ?? word.map { Key($0) }
      for key in keys { effects += perform(update(.terminal(.key(key)))) }
    }
    return effects + perform(update(.rested))
  }

  mutating func perform(_ effects: [Effect]) -> [Effect] {
    var rest: [Effect] = []
    for effect in effects {
      switch effect {
      case .save(let change, let purpose, _):
        if !change.settings.isEmpty {
          let settings = plan.settings.changed(by: change.settings)
          rest += perform(update(.settings(settings, readOnly: nil)))
        }
        rest += perform(update(outcome(change, purpose)))
      case .listZones:
        rest += perform(update(.zoneNames(["America/New_York", "Europe/Brussels", "UTC"])))
      case .hardPart(let delta, let purpose):
        rest += perform(update(.saved(Change(delta.summary, []), purpose, posts: [], pages: [:])))
        let staying = hardParts.parts.reversed().filter { $0.id != delta.part.id }
        let parts = delta == .noted(delta.part) ? staying + [delta.part] : staying
        rest += perform(update(.hardParts(parts, obstacle: nil)))
      case .find(let sought, let page):
        let pages = Page.order(plan.pages.keys.sorted(), from: page)
        let hits = pages.flatMap { page in
          plan.pages[page]?.posts.filter(sought.isFound).map { Hit($0, on: page) } ?? []
        }
        rest += perform(update(.found(hits, left: [], unreadable: [])))
      case .read, .open, .stopFinding: break
      case .makePlan, .openSample, .takeBack, .withdraw, .readHistory, .redraw, .suspend, .quit,
        .openDraft,
        .dropDraft, .readPlans, .openPlan, .copy, .editText, .editField:
        rest.append(effect)
      }
    }
    return rest
  }

  private func outcome(_ change: Change, _ purpose: Purpose) -> Happening {
    var changed = plan
    do throws(ChangeError) {
      _ = try changed.apply(change)
      let posts = change.posts.compactMap { changed.post($0) ?? plan.post($0) }
      return .saved(change, purpose, posts: posts, pages: changed.pages)
    } catch {
      return .refused(purpose, error.description)
    }
  }
}

extension Model {
  /// Types a text letter by letter, blanks and all.
  mutating func typeText(_ text: String) {
    for character in text { _ = update(.terminal(.key(Key(character)))) }
  }
}

extension Model {
  /// The posts of the focused day, also those that a series only projects.
  var dayPosts: [Post] { dayItems.compactMap(\.post) }
}

extension Post {
  /// The same post under an id made of a number.
  static func numbered(_ number: Int, like post: Post) -> Post {
    let digits = "\(number)"
    let id = PostID(String(repeating: "0", count: 12 - digits.count) + digits) ?? post.id
    var copy = Post(id: id, title: post.title)
    copy.when = post.when
    copy.intention = post.intention
    copy.story = post.story
    copy.created = post.created
    return copy
  }
}
