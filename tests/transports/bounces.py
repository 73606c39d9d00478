"""Bounces as mail servers shape them, written by hand from the RFCs; ``{to}`` is where they go.

Nothing here was copied from a real one. What each is for stands beside it.
"""

from typing import Final

__all__ = ["BOUNCES"]

POSTFIX: Final = """\
Return-Path: <>
Delivered-To: {to}
Received: by mail.office.test (Postfix) id 4Bqw1; Thu, 26 Nov 2026 09:00:00 +0000 (UTC)
Date: Thu, 26 Nov 2026 09:00:00 +0000 (UTC)
From: MAILER-DAEMON@mail.office.test (Mail Delivery System)
Subject: Undelivered Mail Returned to Sender
To: {to}
Auto-Submitted: auto-replied
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="4Bqw1.1/mail.office.test"

This is a MIME-encapsulated message.

--4Bqw1.1/mail.office.test
Content-Description: Notification
Content-Type: text/plain; charset=us-ascii

The mail system could not reach <anna@contact.test>.

--4Bqw1.1/mail.office.test
Content-Description: Delivery report
Content-Type: message/delivery-status

Reporting-MTA: dns; mail.office.test
X-Postfix-Queue-ID: 4Bqw1
Arrival-Date: Thu, 26 Nov 2026 08:59:58 +0000 (UTC)

Final-Recipient: rfc822; anna@contact.test
Original-Recipient: rfc822;anna@contact.test
Action: failed
Status: 5.1.1
Remote-MTA: dns; mx.contact.test
Diagnostic-Code: smtp; 550 5.1.1 <anna@contact.test>: Recipient address
    rejected: User unknown

--4Bqw1.1/mail.office.test
Content-Description: Undelivered Message Headers
Content-Type: text/rfc822-headers

Message-ID: {message_id}
From: office@office.test
To: anna@contact.test

--4Bqw1.1/mail.office.test--
"""

EXIM: Final = """\
From <> Thu Nov 26 09:00:00 2026
X-Failed-Recipients: anna@contact.test
Auto-Submitted: auto-replied
From: Mail Delivery System <Mailer-Daemon@mx.office.test>
To: {to}
References: {message_id}
Content-Type: multipart/report; report-type=delivery-status; boundary=1700000000-eximdsn-1
MIME-Version: 1.0
Subject: Mail delivery failed: returning message to sender

--1700000000-eximdsn-1
Content-type: text/plain; charset=us-ascii

A message that you sent could not be delivered.

--1700000000-eximdsn-1
Content-type: message/delivery-status

Reporting-MTA: dns; mx.office.test

Action: failed
Final-Recipient: rfc822;anna@contact.test
Status: 5.0.0
Remote-MTA: dns; mx.contact.test
Diagnostic-Code: smtp; 550-5.1.1 there is nobody of that name here

--1700000000-eximdsn-1
Content-type: message/rfc822

Return-path: <{to}>
Message-ID: {message_id}
To: anna@contact.test

Hello

--1700000000-eximdsn-1--
"""

EXCHANGE: Final = """\
From: "Microsoft Outlook" <MicrosoftExchange0001@tenant.test>
To: "{to}" <{to}>
Content-Type: multipart/report; report-type=delivery-status;
 boundary="_000_1a2b"
X-MS-Exchange-Message-Is-Ndr:
Subject: Undeliverable: Hello
MIME-Version: 1.0

--_000_1a2b
Content-Type: multipart/alternative; differences=Content-Type;
 boundary="_001_3c4d"

--_001_3c4d
Content-Type: text/plain; charset="us-ascii"

Your message to anna@contact.test couldn't be delivered.

--_001_3c4d
Content-Type: text/html; charset="us-ascii"

<p>couldn't be delivered</p>

--_001_3c4d--

--_000_1a2b
Content-Type: message/delivery-status

Reporting-MTA: dns;EXCH01.prod.test
Received-From-MTA: dns;mail.office.test
Arrival-Date: Thu, 26 Nov 2026 09:00:00 +0000

Original-Recipient: rfc822;Anna@contact.test
Final-Recipient: rfc822;Anna@contact.test
Action: failed
Status: 5.1.10
Diagnostic-Code: smtp;550 5.1.10 RESOLVER.ADR.RecipientNotFound; not found

--_000_1a2b
Content-Type: message/rfc822

Message-ID: {message_id}

--_000_1a2b--
"""

GMAIL: Final = """\
Delivered-To: {to}
Content-Type: multipart/report; boundary="000000000000ab"; report-type=delivery-status
To: {to}
Auto-Submitted: auto-replied
From: Mail Delivery Subsystem <mailer-daemon@google.test>
Subject: Delivery Status Notification (Failure)

--000000000000ab
Content-Type: multipart/related; boundary="000000000000cd"

--000000000000cd
Content-Type: text/plain; charset="UTF-8"

** Address not found **

--000000000000cd
Content-Type: image/png; name="icon.png"
Content-Transfer-Encoding: base64

iVBORw0KGgo=
--000000000000cd--
--000000000000ab
Content-Type: message/delivery-status

Reporting-MTA: dns; google.test
Arrival-Date: Thu, 26 Nov 2026 01:00:00 -0800 (PST)
X-Original-Message-ID: {message_id}

Final-Recipient: rfc822; anna@contact.test
Action: failed
Status: 5.1.1
Diagnostic-Code: smtp; 550-5.1.1 The account that you tried to reach
 does not exist.
Last-Attempt-Date: Thu, 26 Nov 2026 01:00:01 -0800 (PST)

--000000000000ab
Content-Type: message/rfc822

Message-ID: {message_id}

--000000000000ab--
"""

SES: Final = """\
From: MAILER-DAEMON@eu-west-1.ses.test
To: {to}
Subject: Delivery Status Notification (Failure)
MIME-Version: 1.0
Content-Type: multipart/report; report-type=delivery-status;
\tboundary="----=_Part_1_2.3"

------=_Part_1_2.3
Content-Type: text/plain; charset=us-ascii
Content-Transfer-Encoding: 7bit

An error occurred while trying to deliver the mail.
------=_Part_1_2.3
Content-Type: message/delivery-status
Content-Transfer-Encoding: 7bit

Reporting-MTA: dsn; a4-2.smtp-out.eu-west-1.ses.test

Action: failed
Final-Recipient: rfc822; anna@contact.test
Diagnostic-Code: smtp; 550 5.1.1 user unknown
Status: 5.1.1

------=_Part_1_2.3
Content-Type: message/rfc822

Message-ID: {message_id}

------=_Part_1_2.3--
"""

BOUNCES: Final = {
    "postfix": POSTFIX,
    "exim": EXIM,
    "exchange": EXCHANGE,
    "gmail": GMAIL,
    "ses": SES,
}
