import { describe, expect, it } from "vitest";
import { sendingServer } from "../../../src/engines/mail/received.ts";

const sender = (trusted: string[], ...received: string[]) =>
  sendingServer(
    received.map((value) => ["received", value] as [string, string]),
    trusted,
  );

describe("the server that sent a message", () => {
  it("is the one that the mailbox's own server took it from", () => {
    expect(
      sender(
        ["mx.inbox.example"],
        "by 2002:a05:6512::1 with SMTP id 9; Thu, 26 Nov 2026 10:00:01 +0000",
        "from mail.shop.example (unknown [203.0.113.7])\r\n by MX.inbox.example (Postfix) with ESMTPS id 1; Thu",
        "from app.shop.example ([198.51.100.1]) by mail.shop.example with ESMTP id 2; Thu",
      ),
    ).toEqual({ ip: "203.0.113.7", helo: "mail.shop.example" });
  });

  it("may have an IPv6 address, or only an address for a name", () => {
    const mx = ["mx.inbox.example"];
    expect(sender(mx, "from mail.shop.example ([IPv6:2001:db8::7]) by mx.inbox.example; Thu")).toEqual({
      ip: "2001:db8::7",
      helo: "mail.shop.example",
    });
    expect(sender(mx, "from [203.0.113.7] by mx.inbox.example with SMTP; Thu")).toEqual({
      ip: "203.0.113.7",
      helo: "[203.0.113.7]",
    });
  });

  it("is not the mailbox's own filter", () => {
    const mx = ["mx.inbox.example"];
    const filter = "from localhost (localhost [127.0.0.1]) by mx.inbox.example (filter); Thu";
    const true_ = "from mail.shop.example (x [203.0.113.7]) by mx.inbox.example; Thu";
    expect(sender(mx, filter, true_)?.ip).toBe("203.0.113.7");
    expect(sender(mx, filter)?.ip).toBe("127.0.0.1");
  });

  it("is not known from a field that somebody else wrote, or that has no address", () => {
    expect(sender([], "from a ([203.0.113.7]) by mx.inbox.example; Thu")).toBeUndefined();
    expect(
      sender(["mx.inbox.example"], "from a ([203.0.113.7]) by mx.inbox.example.evil.example; Thu"),
    ).toBeUndefined();
    expect(sender(["mx.inbox.example"], "from a by mx.inbox.example; Thu")).toBeUndefined();
  });
});
