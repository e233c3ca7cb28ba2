#!/usr/bin/env python3
"""Repeats a draw of cases.

    python3 repeat-draw.py frame.csv bound.txt NUMBER

frame.csv and bound.txt come from the public page of the draw, NUMBER is the number that was said. Prints the hashes that
stand on the page, and the marks of each part in the order in which they are drawn.
"""
import hashlib
import hmac
import sys

frame = open(sys.argv[1], "rb").read()
bound = open(sys.argv[2], "rb").read()
said = sys.argv[3]

print("frame      " + hashlib.sha256(frame).hexdigest())
print("commitment " + hashlib.sha256(bound).hexdigest())

sizes, seed = {}, b""
for line in bound.decode("ascii").splitlines():
    words = line.split(" ")
    if words[0] == "stratum":
        sizes[int(words[1])] = int(words[3])
    if words[0] == "seed":
        seed = bytes.fromhex(words[1])
    if words[0] == "frame":
        print("frame is as bound" if words[1] == hashlib.sha256(frame).hexdigest() else "FRAME IS NOT AS BOUND")

parts = {}
for line in frame.decode("ascii").splitlines()[1:]:
    mark, part = line.split(",")
    parts.setdefault(int(part), []).append(mark)

for part in sorted(parts):
    def rank(mark):
        return hmac.new(seed, (said + "\n" + mark).encode("ascii"), hashlib.sha256).digest()

    for place, mark in enumerate(sorted(parts[part], key=rank), 1):
        print(str(part) + " " + str(place) + " " + mark + (" drawn" if place <= sizes[part] else ""))
