"""Stands in for a desktop that keeps its screen awake on request, on the session bus.

Waits for the bus's socket, and writes a line to the file it is given: `ready`, `inhibit APPLICATION: REASON` for a request, and
`gone` when whoever asked has closed the connection.
"""
import os
import sys
import time

from jeepney import DBusAddress, HeaderFields, MessageType, new_error, new_method_call, new_method_return
from jeepney.bus_messages import message_bus, MatchRule
from jeepney.io.blocking import open_dbus_connection

NAME = "org.freedesktop.ScreenSaver"

while not os.path.exists(sys.argv[1]):
    time.sleep(0.02)
out = open(sys.argv[2], "w", buffering=1)
connection = open_dbus_connection("SESSION")
rule = MatchRule(type="signal", interface="org.freedesktop.DBus", member="NameOwnerChanged")
connection.send_and_get_reply(message_bus.AddMatch(rule))
connection.send_and_get_reply(message_bus.RequestName(NAME))
out.write("ready\n")
asked = set()
while True:
    message = connection.receive()
    fields = message.header.fields
    member = fields.get(HeaderFields.member)
    if message.header.message_type is MessageType.method_call:
        if member == "Inhibit" and message.header.fields[HeaderFields.path] == "/org/freedesktop/ScreenSaver":
            asked.add(fields[HeaderFields.sender])
            out.write("inhibit %s: %s\n" % message.body)
            connection.send(new_method_return(message, "u", (7,)))
        else:
            connection.send(new_error(message, "org.freedesktop.DBus.Error.UnknownMethod"))
    elif member == "NameOwnerChanged" and message.body[0] in asked and not message.body[2]:
        asked.remove(message.body[0])
        out.write("gone\n")
