import Foundation
import Testing

@Suite struct InitVerbTests {
  @Test func `a plan is made where candid finds it`() {
    let home = Home(withPlan: false)
    #expect(
      home.run("init", "--name", "Studio Mira")
        == .done(
          """
          Made the plan “Studio Mira” in \(home.plan)
          Next: candid add "A first post" --on today

          """
        )
    )
    #expect(home.read("plan.json")?.contains("\"timeZone\": \"Europe/Brussels\"") == true)
    #expect(
      home.run("init")
        == .refused(73, "\(home.plan): holds a plan already; choose another folder")
    )
  }

  @Test func `a folder can be named in three ways`() {
    let home = Home(withPlan: false)
    let next = "add \"A first post\" --on today\n"
    for arguments in [["init", "one"], ["--plan", "one", "init"], ["init", "--plan", "one"]] {
      let outcome = home.run(bytes: arguments.map { Array($0.utf8) })
      let folder = "\(home.path)/one"
      #expect(
        outcome
          == .done(
            "Made the plan “Untitled plan” in \(folder)\nNext: candid --plan \(folder) \(next)"
          )
      )
      try? FileManager.default.removeItem(atPath: folder)
    }
    #expect(
      home.run("init", with: ["CANDID_PLAN": "\(home.path)/a b"])
        == .done("Made the plan “Untitled plan” in \(home.path)/a b\nNext: candid \(next)")
    )
  }

  @Test func `the sample becomes a real plan around today`() {
    let home = Home(withPlan: false)
    #expect(
      home.run("init", "--sample")
        == .done("Made the plan “Studio Mira” in \(home.plan)\nNext: candid\n")
    )
    #expect(home.run("check").exitCode == 1)
    #expect(home.run("list", "--format", "{date}").output.split(separator: "\n").count >= 30)
  }

  @Test func `a folder with a blank is quoted for the shell`() {
    let home = Home(withPlan: false)
    #expect(home.run("init", "it's").output.contains("--plan '\(home.path)/it'\\''s' add"))
  }

  @Test(
    arguments: [
      (
        ["--zone", "Mars/Base"], 64,
        "--zone: no time zone is called “Mars/Base”; use a name such as Europe/Brussels"
      ),
      (
        ["--zone", "../../etc/passwd"], 64,
        "--zone: no time zone is called “../../etc/passwd”; use a name such as Europe/Brussels"
      ),
      (["--name", " "], 64, "--name is empty; give a few words"),
      (["--name", "a\nb"], 64, "--name is one line"),
      ([""], 64, "the folder is empty; name one, or leave it out"),
      (["/"], 73, "/: a plan does not belong there; name a folder of its own"),
      (["--plan", "/"], 73, "/: a plan does not belong there; name a folder of its own"),
    ] as [([String], Int32, String)]
  )
  func `what cannot be made is refused`(options: [String], code: Int32, complaint: String) {
    let home = Home(withPlan: false)
    let arguments = (["init"] + options).map { Array($0.utf8) }
    #expect(home.run(bytes: arguments) == .refused(code, complaint))
    #expect(home.read("plan.json") == nil)
  }

  @Test func `a file is not made into a folder`() {
    let outcome = Home(withPlan: false).run("init", "/etc/passwd")
    #expect(outcome.exitCode == 73)
    #expect(outcome.complaint.hasPrefix("candid: /etc/passwd: "))
  }

  @Test func `a mask that takes the owner's rights closes no plan`() throws {
    let home = Home(withPlan: false)
    let words = ["/bin/sh", "-c", "umask 0777; exec \"$0\" \"$@\"", Home.program]
    for arguments in [["init", "--sample"], ["add", "x", "--on", "today"]] {
      let child = try Child(
        arguments: (words + arguments).map { Array($0.utf8) },
        environment: home.environment,
        folder: home.path,
        streams: (0...2).map { Home.Stream(Int32($0), .path("/dev/null", O_RDWR)) }
      )
      #expect(child.end() == .exited(0))
    }
    for (name, mode) in [("", 0o700), ("weeks", 0o700), (".candid", 0o700), ("plan.json", 0o600)] {
      let path = "\(home.plan)/\(name)"
      let found = try FileManager.default.attributesOfItem(atPath: path)[.posixPermissions] as? Int
      #expect(found == mode, "\(name)")
    }
  }
}
