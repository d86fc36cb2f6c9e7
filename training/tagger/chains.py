"""Writes sentences with marked chains from chain-patterns.txt: python3 -m tagger.chains 2000 7."""

import random
import re
import sys
from pathlib import Path

from tagger.train import RESOURCES
from tagger.variety import Variety


def main() -> None:
    count, seed = int(sys.argv[1]), int(sys.argv[2])
    random_ = random.Random(seed)
    relays = Variety(RESOURCES / "knowledge").relays
    lines = Path(__file__).with_name("chain-patterns.txt").read_text(encoding="utf-8").splitlines()
    patterns = [line for line in lines if not line.startswith("#")]
    for number in range(count):
        written = relays.filled(patterns[number % len(patterns)], random_)
        print(re.sub(r"\.”\.”", ".”", written))


if __name__ == "__main__":
    main()
