#!/usr/bin/env bash
# Opens a pull request with what `make update` changed; its text is the release notes. Does nothing where nothing changed, or
# where the same change is proposed already, so that words someone added to a proposal stay.
# Needs git, and gh with a token in GH_TOKEN.
set -euo pipefail
cd "$(dirname "$0")/.."

git add --all -- spec Generated CHANGELOG.md 2>/dev/null || git add --all -- spec
if git diff --cached --quiet; then
    echo "The page has nothing new."
    exit 0
fi

version=$(sed -n 's/^\*\*Bot API \([0-9.]*\)\*\*$/\1/p' spec/bot-api.md | head -n 1)
branch="bot-api-$version-$(git diff --cached | git hash-object --stdin | cut -c 1-8)"
if git ls-remote --exit-code --heads origin "$branch" >/dev/null; then
    echo "$branch is proposed already."
    exit 0
fi

body=$(mktemp)
trap 'rm -f "$body"' EXIT
# GitHub takes 65536 characters.
head -c 60000 "spec/changes/$version.md" >"$body"
if [ "$(wc -c <"spec/changes/$version.md")" -gt 60000 ]; then
    printf '\n\n… and more in `spec/changes/%s.md`.\n' "$version" >>"$body"
fi

base=$(git rev-parse --abbrev-ref HEAD)
git switch --quiet --create "$branch"
git -c user.name="github-actions[bot]" -c user.email="41898282+github-actions[bot]@users.noreply.github.com" \
    commit --quiet --message "Bot API $version"
git push --quiet origin "$branch"
gh pr create --base "$base" --head "$branch" --title "Bot API $version" --body-file "$body"
