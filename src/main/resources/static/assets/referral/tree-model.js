// A referral tree as a drawing needs it: who is open, how many of each one's people are listed, where a name is found.
(() => {
  'use strict';
  const PAGE = 30; // of one person's people so many are drawn before one asks for more
  const LARGE = 60; // a tree of more people starts folded
  const OPEN_DEPTH = 2;

  const plain = text => text.normalize('NFKC').toLowerCase().replace(/\s+/g, '');

  class Item {
    constructor(key, node, parent) {
      this.key = key;
      this.node = node; // null for the project and for the group of those without a referral
      this.parent = parent;
      this.children = [];
      this.isOpen = false;
      this.listed = PAGE;
    }

    get depth() {
      return this.parent ? this.parent.depth + 1 : 0;
    }

    // What is drawn below it: people, and where there are more of them an item that opens more.
    shown() {
      if (!this.isOpen) {
        return null;
      }
      const rest = this.children.length - this.listed;
      return rest > 0
        ? [...this.children.slice(0, this.listed), { key: `${this.key} more`, more: rest, of: this }]
        : this.children;
    }
  }

  class Tree {
    constructor(answer) {
      this.root = new Item('project', null, null);
      this.group = new Item('unreferred', null, this.root);
      this.items = [];
      answer.nodes.forEach(node => {
        const above = node.parent !== null ? this.items[node.parent] : node.founder ? this.root : this.group;
        const item = new Item(String(node.number), node, above);
        this.items.push(item);
        above.children.push(item);
      });
      if (this.group.children.length > 0) {
        this.root.children.push(this.group);
      }
      this.fold();
    }

    // As it is drawn at first: all of a small tree, the upper part of a large one.
    fold() {
      const small = this.items.length <= LARGE;
      [this.root, this.group, ...this.items].forEach(item => {
        item.isOpen = small || item.depth < OPEN_DEPTH;
        item.listed = PAGE;
      });
    }

    // Opens everything above an item, so that it is drawn.
    reveal(item) {
      for (let at = item; at.parent; at = at.parent) {
        at.parent.isOpen = true;
        const place = at.parent.children.indexOf(at);
        at.parent.listed = Math.max(at.parent.listed, Math.ceil((place + 1) / PAGE) * PAGE);
      }
    }

    find(text) {
      const wanted = plain(text);
      return wanted ? this.items.filter(item => item.node.name && plain(item.node.name).includes(wanted)) : [];
    }
  }

  window.ReferralTree = { Tree, PAGE };
})();
